import { vi } from 'vitest';
import type { QrCode } from '../../src/actions/export/make-qr.ts';

/** A picture without a browser: its modules, each `scale` pixels wide. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly isDark: (x: number, y: number) => boolean;
  readonly close: () => void;
}

/** The picture of a QR code, read from the path of its drawing. */
export function pictureOf({ size, path }: QrCode, scale: number): Picture {
  const dark = new Set<number>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu)) {
    for (let step = 0; step < Number(width); step += 1)
      dark.add(Number(y) * size + Number(x) + step);
  }
  return {
    width: size * scale,
    height: size * scale,
    isDark: (x, y) => dark.has(Math.floor(y / scale) * size + Math.floor(x / scale)),
    close: () => {},
  };
}

/** Stands in for the browser's canvas: it draws one picture on white, scaled as it is told. */
export function stubCanvas(): void {
  class Canvas {
    readonly data: Uint8ClampedArray;
    constructor(
      readonly width: number,
      readonly height: number,
    ) {
      this.data = new Uint8ClampedArray(width * height * 4);
    }
    getContext() {
      return {
        fillRect: () => this.data.fill(255),
        drawImage: (...drawn: [Picture, number, number, number, number]) => this.draw(...drawn),
        getImageData: () => this,
      };
    }
    draw(picture: Picture, left: number, top: number, width: number, height: number): void {
      for (let y = 0; y < height; y += 1) {
        for (let x = 0; x < width; x += 1) {
          const isDark = picture.isDark(
            Math.floor((x * picture.width) / width),
            Math.floor((y * picture.height) / height),
          );
          const at = ((y + top) * this.width + x + left) * 4;
          if (isDark) this.data.fill(0, at, at + 3);
        }
      }
    }
  }
  vi.stubGlobal('OffscreenCanvas', Canvas);
}
