import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Pictures are looked at on screens with two pixels where there used to be one. */
const SCALE = 2;

let ready: Promise<Uint8Array> | null = null;

/** An SVG chart as a PNG of twice its size, on `background` (a CSS colour). Its texts may use Latin letters. */
export async function renderPng(svg: string, background: string): Promise<Uint8Array> {
  ready ??= prepare();
  const font = await ready;
  const drawing = new Resvg(svg, {
    background,
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontBuffers: [font], defaultFontFamily: 'Noto Sans', loadSystemFonts: false },
  });
  try {
    const picture = drawing.render();
    const png = picture.asPng();
    picture.free();
    return png;
  } finally {
    drawing.free();
  }
}

/** Starts the renderer, once a process, and reads the font (Noto Sans, SIL Open Font License). */
async function prepare(): Promise<Uint8Array> {
  await initWasm(await readAsset(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return readAsset(import.meta.resolve('@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2'));
}

function readAsset(url: string): Promise<Uint8Array> {
  return readFile(fileURLToPath(url));
}
