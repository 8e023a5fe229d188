import type { Client } from '../../../src/domain/client.ts';
import { GUIDELINES } from '../../../src/domain/review-guidelines.ts';
import { answered, submitted } from '../../../src/domain/review-steps.ts';
import { untouchedReview, type Review, type ReviewForm } from '../../../src/domain/review.ts';
import { reviewClient } from '../../../src/domain/reviewer.ts';
import { HOUR } from '../../../src/shared/clock.ts';
import { aClient, signedIn, type World } from './world.ts';

const IOS = { id: 'platform-ios', kind: 'ios', values: { bundleId: 'com.awesomest.porch' } };
const WEB = {
  id: 'platform-web',
  kind: 'web',
  values: { webAddress: 'https://porch.awesomest.dev' },
};

/** A client with all that a reviewer looks at. */
export const READY: Client = {
  ...aClient(1, {
    description:
      'Turns the porch light on before you come home and when your camera notices somebody.',
    permissionTexts: {
      away: 'Porch Light 1 sets your home to away when you turn the last light off.',
      camera: 'Porch Light 1 reads when your camera notices motion to light the path.',
    },
  }),
  platforms: [IOS, WEB],
};

/** A form that our reviewer has nothing against. */
export const GOOD_FORM: ReviewForm = {
  delivery: 'TestFlight invitation to reviewer@example.com; the web app needs no invitation.',
  testing:
    'Sign in as reviewer. Press Connect and accept. Walk past the camera: the light goes on.',
  platforms: [IOS.id, WEB.id],
  expectedUsers: '2500',
  launchDate: '',
  contact: 'ada@example.com',
  marketingLinks: ['https://awesomest.dev/porch'],
  checklist: Object.fromEntries(GUIDELINES.map(({ number }) => [number, 'pass' as const])),
};

/** A form that comes back with remarks. */
const POOR_FORM: ReviewForm = {
  ...GOOD_FORM,
  testing: 'Just try it.',
  platforms: [IOS.id],
  marketingLinks: ['https://porch.example'],
};

function must(result: ReturnType<typeof submitted>): Review {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** A client submitted `ago` ms before now. */
export function inReview(client: Client, form: ReviewForm, ago = HOUR): Client {
  return { ...client, review: must(submitted(client.review, form, Date.now() - ago)) };
}

/** A client whose review our reviewer has answered. */
function answeredClient(form: ReviewForm): Client {
  const client = inReview({ ...READY, review: untouchedReview() }, form, 30 * HOUR);
  const decision = reviewClient(client, form);
  const place = { by: 'reviewer', now: Date.now() - 6 * HOUR } as const;
  const userLimit = decision.event === 'approve' ? decision.userLimit : client.userLimit;
  return { ...client, userLimit, review: must(answered(client.review, decision, place)) };
}

/** Ada with one client. */
export function withClient(client: Client): World {
  return { ...signedIn(), clients: [client] };
}

export const NOT_SUBMITTED = withClient(READY);
export const RUNNING = withClient(inReview(READY, GOOD_FORM));
export const BY_HAND: World = {
  ...RUNNING,
  meta: [...(RUNNING.meta ?? []), { key: 'reviewByHand', value: 'yes' }],
};
export const CHANGES_REQUESTED = withClient(answeredClient(POOR_FORM));
export const APPROVED = withClient(answeredClient(GOOD_FORM));
