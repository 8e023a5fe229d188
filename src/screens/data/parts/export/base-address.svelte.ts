import { checkBaseAddress, isLocalAddress } from '../../../../domain/base-address.ts';
import type { Coded } from '../../../../i18n/problem-message.ts';

/** What links begin with: the page's own address, or one that is typed. */
export interface BaseAddress {
  typed: string;
  /** Null while what is typed is no address. */
  readonly current: string | null;
  readonly problem: Coded | null;
  /** It opens on this device only. */
  readonly isLocal: boolean;
}

/** Begins with the page's own address. */
export function baseAddress(): BaseAddress {
  const own = location.href.replace(/#.*$/su, '');
  let typed = $state('');
  const checked = $derived(typed.trim() === '' ? null : checkBaseAddress(typed));
  const current = $derived(checked === null ? own : checked.ok ? checked.value : null);

  return {
    get typed() {
      return typed;
    },
    set typed(address) {
      typed = address;
    },
    get current() {
      return current;
    },
    get problem() {
      return checked === null || checked.ok ? null : checked.error;
    },
    get isLocal() {
      return current !== null && isLocalAddress(current);
    },
  };
}
