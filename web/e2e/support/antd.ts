import type { Locator, Page } from '@playwright/test';

/** Picks an option of an antd select box inside `area`. The list of options hangs outside of it, at the page. */
export async function pick(area: Locator, label: string, option: string): Promise<void> {
  await area.getByLabel(label, { exact: true }).click();
  await openList(area.page()).getByTitle(option, { exact: true }).first().click();
}

/** Picks a unit of a unit tree inside `area`, found by its name. */
export async function pickUnit(area: Locator, label: string, unit: string): Promise<void> {
  const box = area.getByLabel(label, { exact: true });
  await box.click();
  await box.fill(unit);
  await openList(area.page()).locator('.ant-select-tree-title').filter({ hasText: unit }).first().click();
}

/** Picks a person of a select box inside `area` that searches as one types. */
export async function pickPerson(area: Locator, label: string, name: string): Promise<void> {
  const box = area.getByLabel(label, { exact: true });
  await box.click();
  await box.fill(name);
  await openList(area.page()).getByText(name).first().click();
}

function openList(page: Page): Locator {
  return page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
}
