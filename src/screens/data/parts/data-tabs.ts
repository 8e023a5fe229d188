import { data, exportData, importData, snapshots, takeOut } from '../../../app/urls.ts';

/** The parts of the place where one's data is looked after. */
export const DATA_TABS = [
  { id: 'overview', url: data },
  { id: 'export', url: exportData },
  { id: 'import', url: importData },
  { id: 'takeOut', url: takeOut },
  { id: 'snapshots', url: snapshots },
] as const;
export type DataTab = (typeof DATA_TABS)[number]['id'];
