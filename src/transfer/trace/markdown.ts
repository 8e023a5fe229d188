import type { Exchange } from '../../domain/exchange.ts';
import { groupAttempts } from '../../domain/trace/attempts.ts';
import {
  messageText,
  requestMessage,
  responseMessage,
  type HttpMessage,
} from '../../domain/trace/http-message.ts';
import { statusWords } from '../../domain/trace/http-status.ts';
import { stepOf, type Lane } from '../../domain/trace/step.ts';
import { escapeMarkdown, escapeMermaid, fenced } from './escape-markup.ts';

/** The words of a trace in Markdown, in the reader's language. */
export interface MarkdownWords {
  readonly title: string;
  readonly lanes: Readonly<Record<Lane, string>>;
  /** The heading of an attempt, by its number and when it began (ms). */
  readonly attempt: (number: number, at: number) => string;
  /** What a rule means, in a sentence. */
  readonly rule: (rule: string) => string;
  readonly cut: string;
}

const LANES: readonly Lane[] = ['product', 'service', 'home'];

/**
 * A trace as Markdown: for each attempt a sequence diagram (Mermaid) and all messages as HTTP. Hand
 * in exchanges without secrets if it is for others.
 */
export function traceMarkdown(exchanges: readonly Exchange[], words: MarkdownWords): string {
  const attempts = groupAttempts(exchanges).flatMap(({ exchanges: own }, place) => [
    `## ${escapeMarkdown(words.attempt(place + 1, own[0]?.at ?? 0))}`,
    fenced('mermaid', diagram(own, words)),
    ...own.flatMap((exchange, index) => messages(exchange, index + 1, words)),
  ]);
  return `${[`# ${escapeMarkdown(words.title)}`, ...attempts].join('\n\n')}\n`;
}

function diagram(exchanges: readonly Exchange[], { lanes }: MarkdownWords): string {
  const heads = LANES.map((lane) => `  participant ${lane} as ${escapeMermaid(lanes[lane])}`);
  const arrows = exchanges.flatMap((exchange) => {
    const { from, path, comesBack } = stepOf(exchange);
    const location = new Map(exchange.response.headers).get('location') ?? '';
    const asked = escapeMermaid(`${exchange.request.method} ${path}`);
    return [
      `  ${from}->>service: ${asked}`,
      `  service-->>${from}: ${statusOf(exchange)}`,
      ...(comesBack ? [`  ${from}->>product: ${escapeMermaid(location)}`] : []),
    ];
  });
  return ['sequenceDiagram', ...heads, ...arrows].join('\n');
}

function messages(exchange: Exchange, number: number, words: MarkdownWords): string[] {
  const { rule, request } = exchange;
  const { path } = stepOf(exchange);
  const sent = requestMessage(exchange);
  const received = responseMessage(exchange);
  return [
    `### ${number}. ${escapeMarkdown(`${request.method} ${path} → ${statusOf(exchange)}`)}`,
    ...(rule === null ? [] : [`**${escapeMarkdown(rule)}** – ${escapeMarkdown(words.rule(rule))}`]),
    ...httpBlock(sent, words),
    ...httpBlock(received, words),
  ];
}

function httpBlock(message: HttpMessage, { cut }: MarkdownWords): string[] {
  const text = messageText(message, (piece) => piece.text);
  return [fenced('http', text), ...(message.isCut ? [escapeMarkdown(cut)] : [])];
}

function statusOf({ response }: Exchange): string {
  return `${response.status} ${statusWords(response.status)}`.trim();
}
