import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { setThermostat } from '../../../src/actions/home/set-thermostat.ts';
import { loadAreas } from '../../../src/i18n/index.ts';
import type { Structure } from '../../../src/domain/structure.ts';
import Home from '../../../src/screens/home/Home.svelte';
import { MINUTE } from '../../../src/shared/clock.ts';
import { homeUser, smokeAlarm, structure, thermostat } from '../../builders/home.ts';
import { must } from '../../builders/workspace.ts';
import { useWorld } from '../account/support/stage.ts';
import { fill, press, user } from '../clients/support.ts';

const world = useWorld();
beforeEach(() => loadAreas(['home']));

/** Shows a home of Grace's, with what differs from the usual one. */
async function show(changes: Partial<Structure> = {}): Promise<Structure> {
  const ambientAt = world.workspace.clock.now();
  const made = structure({ thermostats: [thermostat({ ambientAt })], ...changes });
  await world.workspace.database.homeUsers.put(homeUser());
  await world.workspace.database.structures.put(made);
  world.show(Home);
  await screen.findByRole('region', { name: `The structure ${made.name}` });
  return made;
}

const stored = async (id: string): Promise<Structure> => {
  const found = await world.workspace.database.structures.get(id);
  if (found === undefined) throw new Error('The structure is gone.');
  return found;
};
/** jsdom cannot open a popover, so what is in it counts as hidden. */
const hidden = true;
const panel = (name: string) => within(screen.getByLabelText(name, { selector: '[role=dialog]' }));
const dial = (name = 'Target: Hallway') => screen.findByRole('slider', { name });

describe('a first visit', () => {
  it('finds a furnished home', async () => {
    world.show(Home);
    expect(await screen.findByRole('slider', { name: 'Target: Living Room' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Front Door' })).toBeVisible();
    expect(screen.getByRole('group', { name: 'Camera: Front Door' })).toBeVisible();
    expect(await world.workspace.database.homeUsers.count()).toBe(1);
  });
});

describe('a dial', () => {
  it('is turned by keys, within its bounds', async () => {
    const { id } = await show();
    const slider = await dial();
    expect(slider).toHaveAttribute('aria-valuenow', '20');
    slider.focus();
    await user.keyboard('{ArrowUp}{ArrowRight}{ArrowDown}{PageUp}');
    expect(slider).toHaveAttribute('aria-valuenow', '22.5');
    await waitFor(async () => {
      expect((await stored(id)).thermostats[0]?.target).toBe(22.5);
    });
    await waitFor(() => {
      const said = '22.5 °C, heating, the room is at 20 °C';
      expect(slider).toHaveAttribute('aria-valuetext', said);
    });
    await user.keyboard('{End}');
    expect(slider).toHaveAttribute('aria-valuenow', '32');
    await user.keyboard('{Home}{ArrowLeft}');
    expect(slider).toHaveAttribute('aria-valuenow', '9');
  });

  it('is turned by the wheel once it has the focus', async () => {
    const { id } = await show();
    const slider = await dial();
    await fireEvent.wheel(slider, { deltaY: -1 });
    expect(slider).toHaveAttribute('aria-valuenow', '20');
    slider.focus();
    await fireEvent.wheel(slider, { deltaY: -1 });
    await fireEvent.wheel(slider, { deltaY: -1 });
    expect(slider).toHaveAttribute('aria-valuenow', '21');
    await waitFor(async () => {
      expect((await stored(id)).thermostats[0]?.target).toBe(21);
    });
  });

  it('springs back when a rule refuses, and says why', async () => {
    const { id } = await show({ away: 'away' });
    await press('Warmer: Hallway');
    expect(await screen.findByText(/Nobody is home: targets stay as they are\./u)).toBeVisible();
    (await dial()).focus();
    await user.keyboard('{ArrowUp}');
    await waitFor(async () => {
      expect(await dial()).toHaveAttribute('aria-valuenow', '20');
    });
    expect((await stored(id)).thermostats[0]?.target).toBe(20);
  });

  it('turns by itself when somebody else sets the thermostat', async () => {
    const { id, thermostats } = await show();
    const slider = await dial();
    const place = { structureId: id, deviceId: thermostats[0]!.id };
    const wanted = { target: { value: 25, scale: 'C' }, scale: 'F' } as const;
    must(await setThermostat(world.workspace, place, wanted));
    await waitFor(() => {
      expect(slider).toHaveAttribute('aria-valuenow', '77');
    });
    expect(slider).toHaveAttribute('aria-valuemax', '90');
  });

  it('has two hands for two targets, and none in eco', async () => {
    const { id } = await show();
    const mode = await screen.findByRole('combobox', { name: 'Mode: Hallway' });
    await user.selectOptions(mode, 'Heat · Cool');
    expect(await dial('Low target: Hallway')).toHaveAttribute('aria-valuenow', '19');
    const high = await dial('High target: Hallway');
    high.focus();
    await user.keyboard('{ArrowUp}');
    await waitFor(async () => {
      expect((await stored(id)).thermostats[0]?.targetHigh).toBe(26.5);
    });
    await user.selectOptions(mode, 'Eco');
    await waitFor(() => {
      expect(screen.queryByRole('slider', { name: /target/iu })).toBeNull();
    });
  });

  it('shows how the room warms up by the clock', async () => {
    await show({
      thermostats: [thermostat({ ambient: 18, ambientAt: world.workspace.clock.now() })],
    });
    expect(await screen.findByText('20 minutes left')).toBeVisible();
    await world.wait(10 * MINUTE);
    expect(await screen.findByText('10 minutes left', undefined, { timeout: 3000 })).toBeVisible();
    expect(screen.getByText(/Inside 19°/u)).toBeVisible();
  });
});

describe('an alarm', () => {
  it('lights up, shuts the heating off, and calms down again', async () => {
    const { id } = await show({ thermostats: [thermostat({ ambient: 15 })] });
    const alarm = panel('Smoke and CO alarm: Hallway');
    const co = within(alarm.getByRole('group', { name: 'Carbon monoxide', hidden }));
    await user.click(co.getByRole('radio', { name: 'Emergency', hidden }));
    expect(
      await screen.findByRole('button', { name: 'Alarm: Hallway. CO: emergency!' }),
    ).toBeVisible();
    expect(await screen.findByText('Shut off')).toBeVisible();
    await user.click(alarm.getByRole('button', { name: 'Press the test button', hidden }));
    expect(await screen.findByText(/this is no time for a test/u)).toBeVisible();
    await user.click(co.getByRole('radio', { name: 'OK', hidden }));
    expect(
      await screen.findByRole('button', { name: 'Alarm: Hallway. All is well.' }),
    ).toBeVisible();
    expect((await stored(id)).smokeAlarms[0]?.coAlarmState).toBe('ok');
  });

  it('says what it lacks', async () => {
    await show({ smokeAlarms: [smokeAlarm({ batteryHealth: 'replace' })] });
    const name = 'Alarm: Hallway. Replace the battery.';
    expect(await screen.findByRole('button', { name })).toBeVisible();
    const alarm = panel('Smoke and CO alarm: Hallway');
    await user.click(alarm.getByRole('switch', { name: 'Online', hidden }));
    expect(
      await screen.findByRole('button', { name: 'Alarm: Hallway. Not online.' }),
    ).toBeVisible();
  });
});

describe('a camera', () => {
  it('sees who comes by, and nothing once it is off', async () => {
    const { id } = await show();
    await press('Let a person come by: Hallway');
    expect(await screen.findByText(/^Since .*: a person and motion\.$/u)).toBeVisible();
    await world.wait(2 * MINUTE);
    expect(
      await screen.findByText(/^At .*: a person and motion\.$/u, undefined, { timeout: 3000 }),
    ).toBeVisible();
    const camera = panel('Camera: Hallway');
    await user.click(camera.getByRole('switch', { name: 'Streaming', hidden }));
    expect(await screen.findByText('The camera is switched off.')).toBeVisible();
    await press('Make a sound: Hallway');
    expect(await screen.findByText(/it notices nothing/u)).toBeVisible();
    expect((await stored(id)).cameras[0]?.lastEvent?.hasSound).toBe(false);
  });
});

describe('the house', () => {
  it('is left, and somebody comes home', async () => {
    const now = world.workspace.clock.now();
    const trip = {
      id: 'trip-1',
      clientId: 'client-1',
      arrivesFrom: now + MINUTE,
      arrivesUntil: now + 9 * MINUTE,
    };
    const { id } = await show({ trips: [trip] });
    const inside = () => within(screen.getByRole('group', { name: 'Is somebody home?' }));
    await user.click(inside().getByRole('radio', { name: 'Away' }));
    await waitFor(async () => {
      expect((await stored(id)).away).toBe('away');
    });
    const trips = within(screen.getByRole('list', { name: 'On the way home' }));
    expect(trips.getByText(/^A client expects somebody home between/u)).toBeVisible();
    await press('Arrived');
    await waitFor(() => {
      expect(screen.queryByRole('list', { name: 'On the way home' })).toBeNull();
    });
    expect(inside().getByRole('radio', { name: 'Home' })).toBeChecked();
  });

  it('gets a device, which is labelled, removed and brought back', async () => {
    const { id } = await show({ thermostats: [], smokeAlarms: [], cameras: [] });
    expect(screen.getByText(/Nothing hangs in these rooms yet/u)).toBeVisible();
    await press('Add a device');
    const dialog = within(await screen.findByRole('dialog', { name: 'Add a device' }));
    await user.click(dialog.getByRole('button', { name: 'Add a device' }));
    expect(await dialog.findByText('The structure has no such room.')).toBeVisible();
    await user.selectOptions(dialog.getByRole('combobox', { name: /Room/u }), 'Bedroom');
    await user.click(dialog.getByRole('button', { name: 'Add a device' }));
    expect(await dial('Target: Bedroom')).toBeVisible();
    const settings = panel('Thermostat: Bedroom');
    const label = settings.getByRole('textbox', { name: 'Label', hidden });
    await user.click(label);
    await user.paste('upstairs');
    await user.click(settings.getByRole('button', { name: 'Save label', hidden }));
    expect(await dial('Target: Bedroom (upstairs)')).toBeVisible();
    const remove = 'Remove the device: Bedroom (upstairs)';
    await user.click(screen.getByRole('button', { name: remove, hidden }));
    expect(await screen.findByText('Bedroom (upstairs): device removed.')).toBeVisible();
    expect((await stored(id)).thermostats).toEqual([]);
    await press('Undo');
    expect(await dial('Target: Bedroom (upstairs)')).toBeVisible();
  });
});

describe('people and structures', () => {
  it('are added, chosen and removed', async () => {
    await show();
    await press('Add a structure');
    await fill('Name', 'Cabin');
    await press('Save');
    expect(await screen.findByRole('region', { name: 'The structure Cabin' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Edit this structure', hidden }));
    await press('Remove it');
    expect(await screen.findByText('Cabin was removed.')).toBeVisible();
    expect(await screen.findByRole('region', { name: 'The structure Home' })).toBeVisible();

    await press('Add a person');
    await press('Save');
    expect(await screen.findByText('A person of the home needs a name.')).toBeVisible();
    await fill('Name', 'Linus');
    await fill('Email address', 'linus@example.com');
    await press('Save');
    expect(await screen.findByRole('heading', { name: 'Linus has no structure' })).toBeVisible();
    await press('Remove Linus');
    expect(await screen.findByText('Linus was removed.')).toBeVisible();
    expect(await screen.findByRole('region', { name: 'The structure Home' })).toBeVisible();
  });
});
