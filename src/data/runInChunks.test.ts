import { expect, it } from 'vitest';
import { runInChunks } from './runInChunks';

function* busy(steps: number, stepMs: number): Generator<undefined, number> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + stepMs;
    while (performance.now() < until);
    yield;
  }
  return steps;
}

it('long work lets others in, and gives its result', async () => {
  const order: string[] = [];
  const done = runInChunks(busy(8, 5)).then((steps) => order.push(`done ${steps}`));
  setTimeout(() => order.push('answered'));
  await done;
  expect(order).toEqual(['answered', 'done 8']);
});

it('what goes wrong in it is told', async () => {
  function* broken(): Generator<undefined, number> {
    yield;
    throw new Error('row 7');
  }
  await expect(runInChunks(broken())).rejects.toThrow('row 7');
});
