import { expect, test } from './driver.ts';

test('a distance is measured by keyboard and by mouse, told in words, and leaves no trace in the link', async ({ visitor }) => {
  await visitor.opens('/en/?m=14/22.52/114.08');
  await visitor.seesTheMap();
  await visitor.opensTheMeasure('Measure and coordinates');
  const card = visitor.measureCard();
  await card.getByRole('button', { name: 'Add point at the cross' }).press('Enter');
  await expect(card.getByRole('status').first()).toHaveText('1 point');
  await visitor.clicksTheMapAt(800, 300);
  await expect(card.getByRole('status').first()).toHaveText(/^[\d.]+ k?m in one straight line$/);
  await expect(card.getByRole('textbox', { name: 'Result' })).toHaveValue(/k?m in one straight line$/);
  await visitor.focusesTheMap();
  await visitor.presses('Backspace');
  await expect(card.getByRole('status').first()).toHaveText('1 point');
  await card.getByRole('radio', { name: 'Coordinates' }).press('Space');
  await card.getByText('In other systems').click();
  await expect(card.getByRole('textbox', { name: /WGS-84/ })).toHaveValue('22.52000, 114.08000');
  // 22.52 N, 114.08 E on the grid, by the parameters of the Survey and Mapping Office.
  await expect(card.getByRole('textbox', { name: /Hong Kong 1980 Grid/ })).toHaveValue('826301 E 842261 N');
  await visitor.presses('Escape');
  await expect(card).toHaveCount(0);
  await visitor.isAt(/\/en\/\?m=14\/22\.52\/114\.08$/);
});
