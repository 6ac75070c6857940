import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../crawlers/extract/document.ts';
import { readNextData } from '../../../crawlers/extract/next-data.ts';

const reviewsIn = (data: unknown) => {
  const script = `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(data)}</script>`;
  return readNextData(parseDocument(script), 'https://shop.example/p/1').reviews;
};
const review = { id: 7, rating: 4, text: 'Fine', author: 'Ada' };

describe('readNextData', () => {
  it('takes the scale that holds all ratings of the page', () => {
    const ratings = (written: (number | string)[]) =>
      reviewsIn({ reviews: written.map((rating) => ({ ...review, rating })) }).map(({ rating }) => rating);
    expect(ratings([4, 5])).toEqual([4, 5]);
    expect(ratings([4, 10])).toEqual([2, 5]);
    expect(ratings(['80', '50'])).toEqual([4, 2.5]);
  });

  it('knows a review by where it is, or by what it calls itself', () => {
    expect(reviewsIn({ a: { customerReviews: [{ node: review }] } })).toMatchObject([
      { guid: '7', author: 'Ada' },
    ]);
    expect(reviewsIn({ list: [{ ...review, __typename: 'ProductReview' }] })).toHaveLength(1);
    expect(reviewsIn({ products: [review] })).toEqual([]);
  });

  it.each([
    ['a rating', { ...review, rating: undefined }],
    ['a rating that is a number', { ...review, rating: 'good' }],
    ['words', { ...review, text: ' ' }],
    ['an author or a date', { ...review, author: undefined }],
  ])('takes nothing for a review that has not %s', (_what, json) => {
    expect(reviewsIn({ reviews: [json] })).toEqual([]);
  });

  it('reads any data without failing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        for (const { text, guid } of reviewsIn({ reviews: json })) {
          expect([typeof text, typeof guid]).toEqual(['string', guid === null ? 'object' : 'string']);
        }
      }),
    );
    expect(readNextData(parseDocument('<script id="__NEXT_DATA__">{"a":</script>'), null).reviews).toEqual(
      [],
    );
  });
});
