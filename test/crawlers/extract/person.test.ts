import { describe, expect, it } from 'vitest';
import { cleanName } from '../../../crawlers/extract/person.ts';

describe('cleanName', () => {
  it.each([
    ['By Jo Whitcombe', 'Jo Whitcombe'],
    ['Written by: Jo Whitcombe', 'Jo Whitcombe'],
    ['von Uwe Seeler', 'Uwe Seeler'],
    ['Jo Whitcombe | The Post', 'Jo Whitcombe'],
    ['JO WHITCOMBE March 11, 2015 3:46 PM', 'JO WHITCOMBE'],
    ['By Jo Whitcombe on January 2, 2026', 'Jo Whitcombe'],
    ['Jo Whitcombe, on Friday, 2 January 2026', 'Jo Whitcombe'],
    ['Posted by Jo Whitcombe 2026-01-02 10:00', 'Jo Whitcombe'],
    ['von Uwe Seeler am 2. Januar 2026', 'Uwe Seeler'],
    ['par Anne Le Goff le 2 janvier 2026', 'Anne Le Goff'],
    ['Jo Whitcombe 2 January 2026', 'Jo Whitcombe'],
    ['Jo On', 'Jo On'],
    ['kestrel77', 'kestrel77'],
    ['Byron Bay', 'Byron Bay'],
    ['李小龙', '李小龙'],
    ['https://site.example/jo', null],
    ['jo@site.example', null],
    ['Username', null],
    ['—', null],
    ['', null],
  ])('reads %j as %j', (byline, name) => {
    expect(cleanName(byline)).toBe(name);
  });
});
