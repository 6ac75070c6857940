const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Whether `text` can be an id at all: the database refuses to look for others. */
export function isId(text: string): boolean {
  return ID.test(text);
}
