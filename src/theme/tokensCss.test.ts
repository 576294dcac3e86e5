import { expect, it } from 'vitest';
import { tokensCss } from './tokensCss';

it('the committed style sheet is the one generated from the palette', async () => {
  await expect(tokensCss()).toMatchFileSnapshot('tokens.css');
});
