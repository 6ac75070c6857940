import { describe, expect, it } from 'vitest';
import { cleanName } from '../../../crawlers/extract/person.ts';

describe('cleanName', () => {
  it.each([
    ['By Jo Whitcombe', 'Jo Whitcombe'],
    ['Written by: Jo Whitcombe', 'Jo Whitcombe'],
    ['von Uwe Seeler', 'Uwe Seeler'],
    ['Jo Whitcombe | The Post', 'Jo Whitcombe'],
    ['JO WHITCOMBE March 11, 2015 3:46 PM', 'JO WHITCOMBE'],
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
