const RULES = new WeakMap<Response, string>();

/**
 * Notes which rule a response comes from. It goes into the trace and never over the wire, where
 * some refusals read alike.
 */
export function refusedBy(rule: string, response: Response): Response {
  RULES.set(response, rule);
  return response;
}

/** The rule that made a response a refusal; null for a success. */
export function refusingRule(response: Response): string | null {
  return RULES.get(response) ?? null;
}
