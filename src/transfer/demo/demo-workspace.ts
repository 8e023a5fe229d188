import type { Client } from '../../domain/client.ts';
import type { Developer } from '../../domain/developer.ts';
import type { Grant } from '../../domain/grant.ts';
import type { Image } from '../../domain/image.ts';
import type { Mail } from '../../domain/mail.ts';
import type { Message } from '../../domain/message.ts';
import { DAY } from '../../shared/clock.ts';
import type { Random } from '../../shared/random.ts';
import { demoClient } from './demo-client.ts';
import { demoDevelopers } from './demo-developers.ts';
import { demoImages } from './demo-pictures.ts';
import { demoGrants, demoMails, demoMessages } from './demo-thread.ts';
import { EVENING_GLOW } from './evening-glow.ts';
import { ROBINS_CLIENTS } from './robins-clients.ts';
import { WRENS_CLIENTS } from './wrens-clients.ts';

/** Everything a demo workspace holds, by table. */
export interface DemoWorkspace {
  readonly developers: Developer[];
  readonly clients: Client[];
  readonly grants: Grant[];
  readonly messages: Message[];
  readonly mails: Mail[];
  readonly images: Image[];
  /** Who is signed in at first. */
  readonly currentDeveloperId: string;
}

/**
 * Two developers and six clients in different states, as of `now` (ms). `pictures` is the content
 * of the sample pictures by name; ids and secrets come from `random`.
 */
export function demoWorkspace(
  now: number,
  random: Random,
  pictures: ReadonlyMap<string, Blob>,
): DemoWorkspace {
  const owners = demoDevelopers(now, random);
  const parts = [EVENING_GLOW, ...ROBINS_CLIENTS, ...WRENS_CLIENTS].map((recipe) => {
    const owner = owners[recipe.owner];
    const client = demoClient(recipe, { owner, now, random });
    return {
      client,
      grants: demoGrants(client, recipe, { now, random }),
      messages: demoMessages(client, recipe, { now, random }),
      mails: demoMails(client, owner, random),
    };
  });
  return {
    developers: [owners.robin, owners.wren],
    clients: parts.map(({ client }) => client),
    grants: parts.flatMap(({ grants }) => grants),
    messages: parts.flatMap(({ messages }) => messages),
    mails: parts.flatMap(({ mails }) => mails),
    images: demoImages(pictures, now - 30 * DAY),
    currentDeveloperId: owners.robin.id,
  };
}
