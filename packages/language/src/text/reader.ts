import { type Span, TextFault } from './fault.ts';
import type { Token } from './tokens.ts';
import type { Equation, Expression, Law, Statement } from './tree.ts';

/** How tightly each infix sign binds; `^` groups to the right, `-x^2` means -(x^2). */
const BINDING: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '^': 8,
};
const NEGATION = 7;
const NOT = 3;
/** Deeper nesting is a mistake or an attack; the call stack ends not far beyond. */
const DEEPEST = 200;
/** Signs without brackets pile up too: a + b + c is (a + b) + c. */
const HIGHEST = 500;

/** Walks through the tokens of a text by precedence climbing. */
export class Reader {
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;
  /** How many calls stand inside each other, for each expression that is one. */
  readonly #heights = new WeakMap<Expression, number>();

  constructor(list: readonly Token[]) {
    this.#tokens = list;
  }

  get #token(): Token {
    return this.#tokens[this.#next]!;
  }
  /** The end is never passed, however often it is taken. */
  #take(): Token {
    const token = this.#token;
    if (token.kind !== 'end') this.#next++;
    return token;
  }
  at(kind: Token['kind'], text?: string): boolean {
    return this.#token.kind === kind && (text === undefined || this.#token.text === text);
  }
  skip(kind: Token['kind'], text?: string): boolean {
    return this.at(kind, text) && !!this.#take();
  }
  recover(): void {
    this.#depth = 0;
    while (!this.at('line') && !this.at('end')) this.#take();
  }

  statement(): Statement {
    const start = this.#token.span.start;
    const statement = this.skip('name', 'when') ? this.#when(start) : this.#equation();
    if (!this.at('line') && !this.at('end')) throw this.#unexpected('the end of the line');
    return statement;
  }

  /** A text that is one expression and nothing else. */
  whole(): Expression {
    const expression = this.#expression(0);
    while (this.skip('line'));
    if (!this.at('end')) throw this.#unexpected('the end of the text');
    return expression;
  }

  #equation(): Equation | Law {
    const kind = this.skip('name', 'd/dt') ? 'rate' : this.skip('name', 'next') ? 'next' : 'let';
    const name = this.#name();
    const of = kind === 'let' && this.at('sign', '(') ? this.#lawArguments() : undefined;
    if (!this.skip('sign', '=')) throw this.#unexpected(`'=' after '${name.text}'`);
    const value = this.#expression(0);
    const named = { name: name.text, nameSpan: name.span, value };
    return of ? { kind: 'law', of, ...named } : { kind, ...named };
  }

  #lawArguments(): string[] {
    const open = this.#take();
    const of: string[] = [];
    do of.push(this.#name().text);
    while (this.skip('sign', ','));
    this.#close(open);
    return of;
  }

  #when(start: number): Statement {
    const condition = this.#expression(0);
    const name = this.skip('name', 'as') ? this.#name().text : undefined;
    if (!this.skip('sign', ':')) throw this.#unexpected("':' after the condition");
    const changes: Equation[] = [];
    do changes.push(this.#change());
    while (this.skip('sign', ';'));
    return { kind: 'when', name, condition, changes, span: { start, end: condition.span.end } };
  }

  #change(): Equation {
    const name = this.#name();
    const sign = this.#take();
    if (!/^[-+*]?=$/.test(sign.text)) throw new TextFault('text-assignment', { name: name.text }, sign.span);
    const value = this.#expression(0);
    const old: Expression = { kind: 'name', name: name.text, span: name.span };
    const span = { start: name.span.start, end: value.span.end };
    const whole = sign.text === '=' ? value : this.#call(sign.text[0]!, [old, value], span);
    return { kind: 'next', name: name.text, nameSpan: name.span, value: whole };
  }

  #name(): Token {
    if (!this.at('name')) throw this.#unexpected('a name');
    return this.#take();
  }

  #expression(least: number): Expression {
    if (++this.#depth > DEEPEST) throw new TextFault('text-depth', { most: DEEPEST }, this.#token.span);
    let left = this.#leaf();
    for (;;) {
      const sign = this.#token;
      const binding = sign.kind === 'sign' || sign.kind === 'name' ? BINDING[sign.text] : undefined;
      if (binding === undefined || binding < least) break;
      this.#take();
      const right = this.#expression(sign.text === '^' ? binding : binding + 1);
      left = this.#call(sign.text, [left, right], { start: left.span.start, end: right.span.end });
    }
    this.#depth--;
    return left;
  }

  #leaf(): Expression {
    const token = this.#take();
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text), span: token.span };
    if (token.text === '-' || token.text === 'not') {
      const of = this.#expression(token.text === '-' ? NEGATION : NOT);
      const span = { start: token.span.start, end: of.span.end };
      return this.#call(token.text === '-' ? 'neg' : 'not', [of], span);
    }
    if (token.text === '(') {
      const inside = this.#expression(0);
      const whole = { ...inside, span: { start: token.span.start, end: this.#close(token).span.end } };
      this.#heights.set(whole, this.#heights.get(inside) ?? 0);
      return whole;
    }
    if (token.kind !== 'name') {
      const twice = token.text === '*' && this.#tokens[this.#next - 2]?.text === '*';
      const hint = twice ? "A power is written '^'." : '';
      throw new TextFault('text-value', { found: say(token), hint }, token.span);
    }
    if (!this.at('sign', '(')) return { kind: 'name', name: token.text, span: token.span };
    const open = this.#take();
    const args: Expression[] = [];
    if (!this.at('sign', ')')) {
      do args.push(this.#expression(0));
      while (this.skip('sign', ','));
    }
    return this.#call(token.text, args, { start: token.span.start, end: this.#close(open).span.end });
  }

  #call(fn: string, args: readonly Expression[], span: Span): Expression {
    const height = args.reduce((most, a) => Math.max(most, 1 + (this.#heights.get(a) ?? 0)), 1);
    if (height > HIGHEST) throw new TextFault('text-depth', { most: HIGHEST }, args.at(-1)?.span ?? span);
    const whole: Expression = { kind: 'call', fn, args, span };
    this.#heights.set(whole, height);
    return whole;
  }

  #close(open: Token): Token {
    if (this.at('sign', ')')) return this.#take();
    throw this.#forgottenSign() ?? new TextFault('text-bracket', { found: say(this.#token) }, open.span);
  }

  #unexpected(wanted: string): TextFault {
    const found = say(this.#token);
    return this.#forgottenSign() ?? new TextFault('text-unexpected', { wanted, found }, this.#token.span);
  }

  #forgottenSign(): TextFault | undefined {
    const before = this.#tokens[this.#next - 1];
    const value = before?.kind === 'number' || before?.kind === 'name';
    const begins = /^(d\/dt|next|when)$/.test(this.#token.text) || this.#tokens[this.#next + 1]?.text === '=';
    if (!this.at('name') || begins || !value) return undefined; // a new line behind an open bracket
    const slots = { left: before.text, right: this.#token.text };
    return new TextFault('text-product', slots, { start: before.span.start, end: this.#token.span.end });
  }
}

const say = ({ kind, text }: Token): string =>
  kind === 'end' ? 'the end of the text' : kind === 'line' ? 'the end of the line' : `'${text}'`;
