import type { Client } from '../../domain/client.ts';

/** The permissions as a comment names them, such as `thermostat read/write (v6), away read (v2)`. */
export function permissionList({ permissions }: Pick<Client, 'permissions'>): string {
  return permissions
    .map(({ permission, access, version }) => `${permission} ${access} (v${version})`)
    .join(', ');
}
