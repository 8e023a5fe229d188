import { describe, expect, it } from 'vitest';
import { floorOf, isOutside, roomKindOf } from '../../../../src/screens/home/parts/room-kind.ts';

describe('a room', () => {
  it.each([
    ['Living Room', 'living', 1],
    ['Family Room', 'living', 1],
    ['Kids Room', 'bedroom', 0],
    ['Master Bedroom', 'bedroom', 0],
    ['Upstairs', 'hallway', 1],
    ['Dining Room', 'dining', 1],
    ['KITCHEN', 'kitchen', 1],
    ['Garage', 'basement', 2],
    ['Front Door', 'door', 0],
    ['Backyard', 'yard', 0],
    ['Wohnzimmer', 'other', 1],
  ])('called %s is drawn as %s', (name, kind, floor) => {
    expect(roomKindOf(name)).toBe(kind);
    expect(floorOf(roomKindOf(name))).toBe(floor);
  });

  it('is outside when it has no walls', () => {
    expect(isOutside('door')).toBe(true);
    expect(isOutside('living')).toBe(false);
  });
});
