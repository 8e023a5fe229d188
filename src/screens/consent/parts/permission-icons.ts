import Camera from '@lucide/svelte/icons/camera';
import Flame from '@lucide/svelte/icons/flame';
import type House from '@lucide/svelte/icons/house';
import Image from '@lucide/svelte/icons/image';
import Leaf from '@lucide/svelte/icons/leaf';
import MapPin from '@lucide/svelte/icons/map-pin';
import Navigation from '@lucide/svelte/icons/navigation';
import Shield from '@lucide/svelte/icons/shield';
import Thermometer from '@lucide/svelte/icons/thermometer';

/** A small picture for each permission; `House` stands for those without one. */
export const PERMISSION_ICONS: Readonly<Record<string, typeof House>> = {
  thermostat: Thermometer,
  energy: Leaf,
  camera: Camera,
  'camera-images': Image,
  'smoke-co-alarm': Flame,
  'security-state': Shield,
  'eta-read': Navigation,
  'eta-write': Navigation,
  'postal-code': MapPin,
};
