const HOME =
  'away|home|leave|leaving|left|arriv|return|nobody|everybody|somebody|presen|absen|sleep';
const ARRIVAL =
  'arriv|\\beta\\b|commut|way home|on (?:the|your) way|com(?:e|ing) home|expected|drive';
const CAMERA = 'camera|motion|movement|video|sound|noise|person|people|visitor|stream|record|watch';

/**
 * Words by which an English description may speak of a permission. Generous on purpose: a match
 * only keeps a hint away (ours).
 */
const WORDS: Readonly<Record<string, string>> = {
  thermostat:
    'thermostat|temperatur|heat|cool|warm|cold|climate|hvac|\\bfan|humid|degree|air.?condition|comfort',
  energy: 'energy|power|electric|tariff|peak|saving',
  camera: CAMERA,
  'camera-images': `${CAMERA}|picture|image|photo|snapshot|see|look`,
  'smoke-co-alarm': 'smoke|carbon|alarm|fire|emergency|safety',
  'security-state': 'secur|burglar|intru|deter|alarm|alert|break.?in',
  away: HOME,
  'eta-read': ARRIVAL,
  'eta-write': ARRIVAL,
  'postal-code': 'post(?:al)?.?code|\\bzip\\b|weather|forecast|local|region|area|location|nearby',
  structure: 'home|house|structure|renam',
};

/** Whether an English text speaks of what a permission opens. True for an unknown permission. */
export function mentionsPermission(text: string, permission: string): boolean {
  const words = Object.hasOwn(WORDS, permission) ? WORDS[permission] : undefined;
  return words === undefined || new RegExp(words, 'iu').test(text);
}
