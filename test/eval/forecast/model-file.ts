import type { ForecastModel } from '../../../alerts/forecast/predictive.ts';

/** The TypeScript file that holds one fitted model. Four digits are plenty. */
export function modelFile(hours: number, model: ForecastModel): string {
  const text = JSON.stringify(model, (_, value) =>
    typeof value === 'number' ? Number(value.toPrecision(4)) : value,
  );
  return `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers
import type { ForecastModel } from '../predictive.ts';

/** What comes in the next ${hours} hours; fitted by \`npm run train:forecast\`. */
export const in${hours}Hours: ForecastModel = ${text};
`;
}
