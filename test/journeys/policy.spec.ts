import { expect, test } from './fixture.ts';

/** A policy's directives: name to its sources. */
function directives(policy: string): Map<string, string> {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/u);
      return [name, sources.join(' ')];
    }),
  );
}

test('the built page and the server allow nothing inline, no eval and no other origin', async ({
  page,
}) => {
  const response = await page.goto('./');
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  const policies = [
    (await meta.getAttribute('content')) ?? '',
    (await response?.headerValue('Content-Security-Policy')) ?? '',
  ];
  for (const policy of policies) {
    expect(policy).not.toMatch(/unsafe-|\*|https?:/u);
    const found = directives(policy);
    expect(found.get('default-src')).toBe("'none'");
    for (const name of ['script-src', 'style-src', 'connect-src']) {
      expect(found.get(name), name).toBe("'self'");
    }
    for (const name of ['base-uri', 'form-action']) expect(found.get(name), name).toBe("'none'");
  }
});

/** What somebody would try who got a foot into the page; each must come to nothing. */
const ATTEMPTS: Readonly<Record<string, () => void>> = {
  'require-trusted-types-for': () => {
    const script = document.createElement('script');
    try {
      script.text = 'document.title = "taken"';
    } catch {
      // As it should be.
    }
    document.head.append(script);
  },
  'connect-src': () => {
    void fetch('https://elsewhere.example/').catch(() => undefined);
  },
  'style-src-attr': () => {
    document.body.setAttribute('style', 'display: none');
  },
};

for (const [directive, attempt] of Object.entries(ATTEMPTS)) {
  test(`the policy is in force: ${directive}`, async ({ page, complaints }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const title = await page.title();
    await page.evaluate(attempt);
    await expect(() => expect(complaints.join('\n')).toContain(directive)).toPass();
    await expect(page).toHaveTitle(title);
    await expect(page.locator('body')).toBeVisible();
    // These were meant to be complained of.
    complaints.splice(0);
  });
}

for (const url of ['https://elsewhere.example/', 'http://192.0.2.1/', 'http://127.0.0.2/']) {
  test(`a request to ${url} gets nowhere, and is complained of`, async ({ page, complaints }) => {
    await expect(page.goto(url)).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
    expect(complaints.splice(0)).toEqual([`request to another origin: ${url}`]);
  });
}
