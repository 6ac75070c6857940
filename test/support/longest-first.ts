import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Begins with the files that run for a minute or more, so that no core idles at the end behind one of them. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) =>
      /\/killed-[a-z]+\.test\.ts$|\/accessible\.test\.ts$/u.test(moduleId);
    return [...others.filter(isLong), ...others.filter((file) => !isLong(file))];
  }
}
