import type { Fault, Json, Result } from '@comity/base';
import type { Service, Session, UseCase } from '@comity/service';
import type * as z from 'zod';

/** What an operation is handed: all of it read by its own description. */
export interface Call<Query, Body> {
  readonly service: Service;
  readonly session: Session;
  /** A named part of the path. */
  param(name: string): string;
  readonly query: Query;
  readonly body: Body;
  /** The idempotency key, with the system that it is of; '' where none is asked for. */
  readonly mark: string;
}

/** What came of it: a value that its description cuts to shape, or why not. */
export type Outcome = Result<unknown, Fault | readonly Fault[]>;

/**
 * One thing that a program may ask for. Routes, checks, the description of the interface and the types of
 * the client all follow from these values: nothing is said of an operation anywhere else.
 */
export interface Operation {
  /** Camel case: a name in the client. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Below `/api/v1`; parts that vary stand in braces. */
  readonly path: string;
  /** The use case that a token has to name; null for what is open to every token. */
  readonly use: UseCase | null;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** What is answered; members that it does not name never leave the node. */
  readonly answer: z.ZodType;
  /** Answered where all is well; 200 unless told. */
  readonly status?: 201;
  /** Sends something: the same key with the same request does it once. */
  readonly keyed?: true;
  /** Codes of problems, besides those that every operation has. */
  readonly codes: readonly Fault['code'][];
  handle(call: Call<unknown, unknown>): Promise<Outcome>;
}

/** Describes an operation, whose call has the types of its query and body. */
export function operation<
  const Q extends z.ZodObject = z.ZodObject,
  const B extends z.ZodType = z.ZodType<Json>,
>(
  described: Omit<Operation, 'handle' | 'query' | 'body'> & {
    readonly query?: Q;
    readonly body?: B;
    handle(call: Call<z.infer<Q>, z.infer<B>>): Promise<Outcome>;
  },
): Operation {
  return described as unknown as Operation;
}
