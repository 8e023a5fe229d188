import { render } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { testWorkspace } from '../builders/workspace.ts';
import ContextProbe from './support/ContextProbe.svelte';

it('hands the workspace of the frame down to a screen', async () => {
  const workspace = await testWorkspace();
  const { getByText } = render(ContextProbe, { workspace });
  expect(getByText(workspace.id)).toBeInTheDocument();
});
