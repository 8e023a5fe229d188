import type { BrowserContext, Page } from '@playwright/test';

/**
 * One more tab, in a window of its own. A tab behind another one gets one frame a second, and each
 * click in it waits for two.
 */
export async function openTab(context: BrowserContext): Promise<Page> {
  const [first] = context.pages();
  const session = await context.browser()?.newBrowserCDPSession();
  if (first === undefined || session === undefined) return context.newPage();
  const ofFirst = await context.newCDPSession(first);
  const { targetInfo } = await ofFirst.send('Target.getTargetInfo');
  await ofFirst.detach();
  const coming = context.waitForEvent('page');
  const { browserContextId = '' } = targetInfo;
  await session.send('Target.createTarget', {
    url: 'about:blank',
    browserContextId,
    newWindow: true,
  });
  await session.detach();
  return coming;
}
