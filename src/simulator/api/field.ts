import type { Opening } from './opening.ts';

/** What JSON can say. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [member: string]: Json };

export type FieldType =
  'string' | 'boolean' | 'integer' | 'number' | 'timestamp' | 'array' | 'object';

/** One field of a node of the API, with what opens it. */
export interface Field<Subject> {
  /** As clients spell it; a dot stands for a node in between. */
  readonly name: string;
  readonly type: FieldType;
  /** Any of these lets a token read it. */
  readonly reads: readonly Opening[];
  /** Any of these lets a token write it; none for a field that is read only. */
  readonly writes: readonly Opening[];
  /** Who told of it: the documentation, code or people that met it, or nobody. */
  readonly source: 'doc' | 'code' | 'forum' | 'ours';
  /** Its value; undefined where there is none, and then the field is missing. */
  readonly value: (subject: Subject) => Json | undefined;
}

type FieldMaker<Subject> = (
  name: string,
  type: FieldType,
  source: Field<Subject>['source'],
  value: Field<Subject>['value'],
  others?: Partial<Pick<Field<Subject>, 'reads' | 'writes'>>,
) => Field<Subject>;

/** Makes fields of one kind of node, which are read only and opened alike unless they say so. */
export function fieldMaker<Subject>(reads: readonly Opening[]): FieldMaker<Subject> {
  return (name, type, source, value, others = {}) => ({
    name,
    type,
    source,
    value,
    reads,
    writes: [],
    ...others,
  });
}

/** A moment (ms) as the API writes it; "never" is the epoch [doc]. */
export function timestamp(at: number | null): string {
  return new Date(at ?? 0).toISOString();
}
