import * as z from 'zod/mini';

/** A camera as it is stored; addresses of pages and pictures are worked out. */
export const cameraSchema = z.object({
  /** The device ID: 32 letters and digits. */
  id: z.string(),
  /** The room, one of the structure's `wheres`. */
  whereId: z.string(),
  /** Tells two devices of one room apart; empty for none. */
  label: z.string(),
  softwareVersion: z.string(),
  isOnline: z.boolean(),
  /** When it last went on or off line (ms). */
  onlineChangedAt: z.number(),
  isStreaming: z.boolean(),
  isAudioInputEnabled: z.boolean(),
  isVideoHistoryEnabled: z.boolean(),
  isPublicShareEnabled: z.boolean(),
  activityZones: z.array(z.object({ id: z.number(), name: z.string() })),
  /** What it noticed last; null when nothing yet. */
  lastEvent: z.nullable(
    z.object({
      hasSound: z.boolean(),
      hasMotion: z.boolean(),
      hasPerson: z.boolean(),
      startedAt: z.number(),
      /** Null while it goes on. */
      endedAt: z.nullable(z.number()),
      activityZoneIds: z.array(z.number()),
    }),
  ),
});
export type Camera = z.infer<typeof cameraSchema>;
