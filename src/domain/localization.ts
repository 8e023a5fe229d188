import * as z from 'zod/mini';

/**
 * The texts of a client in one locale: stored here and nowhere else (rulings: texts). Overview and
 * Permissions edit those of the default locale.
 */
export const localizationSchema = z.object({
  /** A canonical BCP 47 tag. */
  locale: z.string(),
  description: z.string(),
  /** Permission id to the description its users read. */
  permissionTexts: z.record(z.string(), z.string()),
  /**
   * Text key to the text it was written from: the locale and the words as they were. When those
   * words have changed since, the translation is out of date (ours).
   */
  basedOn: z.record(z.string(), z.object({ locale: z.string(), text: z.string() })),
});
export type Localization = z.infer<typeof localizationSchema>;
