import { expect, it } from 'vitest';
import { checkDecision, decisionOf, type TypedDecision } from '../../src/domain/typed-decision.ts';

const REMARK = { text: ' Change it. ', field: 'name' };

it.each<[Partial<TypedDecision>, string[]]>([
  [{}, []],
  [{ comments: [] }, ['comments review/comment-required']],
  [{ comments: [REMARK, { text: ' ', field: '' }] }, ['comments.1 review/comment-empty']],
  [{ comments: [{ text: 'x'.repeat(3001), field: '' }] }, ['comments.0 text/too-long']],
  [{ userLimit: 'x' }, []],
  [{ event: 'approve', comments: [] }, []],
  [{ event: 'approve', userLimit: 'x' }, ['userLimit review/limit-not-a-number']],
  [{ event: 'approve', userLimit: '99' }, ['userLimit review/limit-lowered']],
  [{ event: 'approve', userLimit: '10000' }, []],
  [{ event: 'approve', userLimit: '10001' }, ['userLimit review/limit-too-high']],
])('%j gives %j', (changes, expected) => {
  const typed: TypedDecision = {
    event: 'request-changes',
    comments: [REMARK],
    userLimit: '100',
    ...changes,
  };
  const found = checkDecision(typed, 100).map(({ code, field }) => `${field ?? ''} ${code}`);
  expect(found).toEqual(expected);
});

it('makes typed remarks of what was typed', () => {
  const comments = [{ code: 'typed', values: {}, text: 'Change it.', field: 'name' }];
  const typed = { comments: [REMARK], userLimit: ' 200 ' };
  expect(decisionOf({ event: 'approve', ...typed })).toEqual({
    event: 'approve',
    comments,
    userLimit: 200,
  });
  expect(decisionOf({ event: 'request-changes', ...typed })).toEqual({
    event: 'request-changes',
    comments,
  });
});
