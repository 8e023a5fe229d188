import type { DeveloperInput } from '../../../domain/developer.ts';
import { blankDeveloper, inputFromDraft } from './developer-input.ts';

export type SignUpStep = 'contact' | 'company';

/** A half-filled sign-up, as it is kept. */
export interface SignUpDraft {
  readonly step: SignUpStep;
  readonly values: DeveloperInput;
}

/** A sign-up with nothing typed. */
export function blankSignUp(): SignUpDraft {
  return { step: 'contact', values: blankDeveloper() };
}

/** Reads a kept sign-up; what an older or damaged one lacks stays empty. */
export function readSignUpDraft(kept: unknown): SignUpDraft {
  if (typeof kept !== 'object' || kept === null) return blankSignUp();
  const { step, values } = kept as Partial<Record<keyof SignUpDraft, unknown>>;
  return { step: step === 'company' ? 'company' : 'contact', values: inputFromDraft(values) };
}
