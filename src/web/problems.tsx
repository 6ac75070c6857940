import type { Context, ErrorHandler, Handler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Logger } from 'pino';
import { CursorError } from '../../db/page.ts';
import { FormError } from './form.ts';
import { type Frame, respond } from './respond.tsx';
import type { Phrase } from './words/catalogue.ts';
import { t } from './words/t.ts';

interface Problem {
  status: ContentfulStatusCode;
  title: Phrase;
  text: Phrase;
}

const notThere: Problem = {
  status: 404,
  title: 'There is no such page',
  text: 'It may have been removed, or the address is not complete.',
};

const movedOn: Problem = {
  status: 400,
  title: 'This list has moved on',
  text: 'Begin at its first page again.',
};

const foreignForm: Problem = {
  status: 403,
  title: 'This form came from elsewhere',
  text: 'Only forms on these pages are acted on. If this was one, open Earshot by the address in its BASE_URL.',
};

const tooMuch: Problem = { status: 413, title: 'That was too much', text: 'Go back and write less.' };

const ourFault: Problem = {
  status: 500,
  title: 'Earshot could not show this page',
  text: 'Its log says why. Try again in a moment.',
};

/** The page for whatever there is none for. */
export function notFound(frame: Frame): Handler {
  return (c) => tell(c, frame, notThere);
}

/** The page for what went wrong. */
export function onError(frame: Frame, log: Logger): ErrorHandler {
  return (error, c) => {
    if (error instanceof FormError) {
      return show(c, frame, 422, t('That did not work'), error.message);
    }
    if (error instanceof CursorError) return tell(c, frame, movedOn);
    if (error instanceof HTTPException && error.status === 403) return tell(c, frame, foreignForm);
    if (error instanceof HTTPException && error.status === 413) return tell(c, frame, tooMuch);
    log.error({ err: error, path: c.req.path }, 'page failed');
    return tell(c, frame, ourFault);
  };
}

function tell(c: Context, frame: Frame, { status, title, text }: Problem) {
  return show(c, frame, status, t(title), t(text));
}

function show(c: Context, frame: Frame, status: ContentfulStatusCode, title: string, text: string) {
  return respond(
    c,
    frame,
    { title, status },
    <div class="empty">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a class="button" href="/">
          {t('To the overview')}
        </a>
      </p>
    </div>,
  );
}
