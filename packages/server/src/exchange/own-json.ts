const decoder = new TextDecoder();

/**
 * JSON that this node wrote itself and nobody else could change: it was sealed under our key, or
 * proves itself where it matters. Foreign bytes go through `parseStrictJson`.
 */
export const ownJson = (bytes: Uint8Array): unknown => JSON.parse(decoder.decode(bytes));
