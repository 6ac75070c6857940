/** What applying a file did to one entry. */
export interface AppliedChange {
  noun: 'brand' | 'source' | 'receiver' | 'rule' | 'digest';
  name: string;
  action: 'added' | 'changed' | 'unchanged';
}
