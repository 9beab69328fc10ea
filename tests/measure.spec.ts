import { expect, test } from './driver.ts';

test('a distance is measured by keyboard and by mouse, told in words, and leaves no trace in the link', async ({ visitor }) => {
  await visitor.opens('/en/?m=14/22.52/114.08');
  await visitor.seesTheMap();
  await visitor.opensTheMeasure('Measure and coordinates');
  const card = visitor.measureCard();
  await card.getByRole('button', { name: 'Add point at the cross' }).press('Enter');
  await expect(visitor.measured()).toHaveText('1 point');
  await card.getByRole('button', { name: 'Undo last' }).press('Enter');
  // Undo can do nothing more now: the focus goes on beside it.
  await expect(card.getByRole('button', { name: 'Add point at the cross' })).toBeFocused();
  await visitor.presses('Enter');
  await visitor.clicksTheMapAt(800, 300);
  await expect(visitor.measured()).toHaveText(/^[\d.]+ k?m in one straight line$/);
  await expect(card.getByRole('textbox', { name: 'Result' })).toHaveValue(/k?m in one straight line$/);
  await visitor.focusesTheMap();
  await visitor.presses('Backspace');
  await expect(visitor.measured()).toHaveText('1 point');
  await card.getByRole('radio', { name: 'Coordinates' }).press('Space');
  await card.getByText('In other systems').click();
  await expect(card.getByRole('textbox', { name: /WGS-84/ })).toHaveValue('22.52000, 114.08000');
  // 22.52 N, 114.08 E on the grid, by the parameters of the Survey and Mapping Office.
  await expect(card.getByRole('textbox', { name: /Hong Kong 1980 Grid/ })).toHaveValue('826301 E 842261 N');
  await visitor.presses('Escape');
  await expect(card).toHaveCount(0);
  await visitor.isAt(/\/en\/\?m=14\/22\.52\/114\.08$/);
});

test.describe('under a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('an area is measured by taps and told in words, the last tap taken back', async ({ visitor }) => {
    await visitor.opens('/en/?m=14/22.52/114.08');
    await visitor.seesTheMap();
    await visitor.button('More map tools').tap();
    await visitor.button('Measure and coordinates').tap();
    const card = visitor.measureCard();
    await card.getByRole('radio', { name: 'Area' }).tap();
    for (const [x, y] of [[120, 200], [240, 200], [240, 300]] as const) await visitor.tapsTheMapAt(x, y);
    await expect(visitor.measured()).toHaveText(/^[\d.]+ km² \([\d.]+ ha\), [\d.]+ k?m round$/);
    await card.getByRole('button', { name: 'Undo last' }).tap();
    await expect(visitor.measured()).toHaveText('2 points');
    await card.getByRole('button', { name: 'Close measuring' }).tap();
    await expect(card).toHaveCount(0);
  });
});
