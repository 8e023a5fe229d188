/** What a room is drawn as. */
export type RoomKind =
  | 'living'
  | 'kitchen'
  | 'dining'
  | 'hallway'
  | 'bedroom'
  | 'office'
  | 'bathroom'
  | 'basement'
  | 'other'
  | 'door'
  | 'yard';

/** Words in the names of rooms, as the API named them; the first that fits counts. */
const WORDS: readonly (readonly [pattern: RegExp, kind: RoomKind])[] = [
  [/front door|porch|entryway|driveway/u, 'door'],
  [/yard|patio|deck|outside|garden/u, 'yard'],
  [/kitchen/u, 'kitchen'],
  [/dining/u, 'dining'],
  [/living|family|den|lounge/u, 'living'],
  [/hall|stairs|entry/u, 'hallway'],
  [/bath/u, 'bathroom'],
  [/bed|kid|guest|nursery/u, 'bedroom'],
  [/office|study/u, 'office'],
  [/basement|garage|shed|laundry|utility/u, 'basement'],
];

/** Which floor a kind is on, the highest first. */
const FLOORS: readonly (readonly RoomKind[])[] = [
  ['bedroom', 'office', 'bathroom'],
  ['living', 'kitchen', 'dining', 'hallway', 'other'],
  ['basement'],
];

/** What a room of that name is drawn as (ours). */
export function roomKindOf(name: string): RoomKind {
  const lower = name.toLowerCase();
  return WORDS.find(([pattern]) => pattern.test(lower))?.[1] ?? 'other';
}

/** Whether it lies outside the walls. */
export function isOutside(kind: RoomKind): boolean {
  return kind === 'door' || kind === 'yard';
}

/** The floor of a kind, from 0 at the top. */
export function floorOf(kind: RoomKind): number {
  return Math.max(
    0,
    FLOORS.findIndex((kinds) => kinds.includes(kind)),
  );
}
