const TOKEN = /"(?:[^"\\]|\\[^])*"|[{}[\],:]|[^\s{}[\],:"]+/gu;
const STEP = '  ';

/**
 * A JSON document over several lines. Each text and number stays as it was written: 20.0 does not
 * become 20. What is no JSON comes back untouched.
 */
export function indentJson(json: string): string {
  if (!isJson(json)) return json;
  let depth = 0;
  let text = '';
  let last = '';
  for (const [token] of json.matchAll(TOKEN)) {
    const closes = token === '}' || token === ']';
    const isEmpty = closes && (last === '{' || last === '[');
    if (closes) depth -= 1;
    const breaks = closes ? !isEmpty : last === '{' || last === '[' || last === ',';
    text += (breaks ? `\n${STEP.repeat(depth)}` : '') + token + (token === ':' ? ' ' : '');
    if (token === '{' || token === '[') depth += 1;
    last = token;
  }
  return text;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
