/** Bytes per kB in the budgets. */
const KB = 1000;

/** What JavaScript may weigh, after gzip. */
const BUDGETS = {
  /** In bytes: what the clients page loads at first. */
  clientsPage: 100 * KB,
  /** Times the page with the bare stack. */
  timesBare: 1.5,
  /** In bytes, beyond what `baseline.json` records: everything else loads with its own screen. */
  growth: 5 * KB,
  /** In bytes: all that the rescue page loads. Any library of the app would be more. */
  rescuePage: 12 * KB,
};

/**
 * @param {{ clientsPage: number, bare: number, rescuePage: number, recorded: number }} measured bytes
 * @returns {{ name: string, text: string, held: boolean }[]}
 */
export function judge({ clientsPage, bare, rescuePage, recorded }) {
  const growth = clientsPage - recorded;
  const ratio = clientsPage / bare;
  return [
    {
      name: 'initial JavaScript of the clients page, gzip',
      text: `${inKb(clientsPage)} of ${inKb(BUDGETS.clientsPage)}`,
      held: clientsPage <= BUDGETS.clientsPage,
    },
    {
      name: 'the same, against the bare stack',
      text: `${ratio.toFixed(2)} of ${BUDGETS.timesBare.toFixed(2)} times ${inKb(bare)}`,
      held: ratio <= BUDGETS.timesBare,
    },
    {
      name: 'the same, grown since it was recorded',
      text: `${inKb(growth)} of ${inKb(BUDGETS.growth)}`,
      held: growth <= BUDGETS.growth,
    },
    {
      name: 'JavaScript of the rescue page, gzip',
      text: `${inKb(rescuePage)} of ${inKb(BUDGETS.rescuePage)}`,
      held: rescuePage <= BUDGETS.rescuePage,
    },
  ];
}

/** @param {number} bytes */
export function inKb(bytes) {
  return `${(bytes / KB).toFixed(1)} kB`;
}
