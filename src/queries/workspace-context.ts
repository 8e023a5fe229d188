import { createContext } from 'svelte';
import type { Workspace } from '../storage/workspace.ts';

/** Hands the open workspace down to the screens: `setWorkspace` at the frame, `useWorkspace` below. */
export const [useWorkspace, setWorkspace] = createContext<Workspace>();
