import { expect, type Page } from '@playwright/test';
import { ExportDialog } from '../pages/exportDialog';
import { Frame } from '../pages/frame';
import { IndicatorPage } from '../pages/indicatorPage';
import { ProofPanel } from '../pages/proofPanel';
import { SearchDialog } from '../pages/searchDialog';
import { message } from './messages';

/** A way of a reader through the site: an address, what is done there, and what is seen at its end. */
export interface Journey {
  readonly path: string;
  /** What is done first and asks for files of other journeys; without it the page is drawn. */
  readonly before?: (page: Page) => Promise<void>;
  readonly act?: (page: Page) => Promise<void>;
  readonly arrived: (page: Page) => Promise<void>;
  /** How it is tried again; by the button of the message if it says nothing else. */
  readonly again?: (page: Page) => Promise<void>;
}

const headcount = '/en/indicators/headcount/';

/** The page answers. */
export const drawn = (page: Page): Promise<void> => new Frame(page).drawn();

/** Presses a button once the page answers. */
const press = (name: string) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click();

/** A file that is saved by a button of the page. */
function saving(path: string, name: string): Journey {
  return {
    path,
    act: press(name),
    again: press(name),
    arrived: async (page) => {
      await expect(page.getByRole('status').filter({ hasText: 'Saved' }).first()).toBeVisible();
    },
  };
}

/** A file that is saved by a button of the dialog that exports a view. */
function exporting(name: string): Journey {
  const button = (page: Page) =>
    new ExportDialog(page).root.getByRole('button', { name, exact: true });
  return {
    ...saving(headcount, name),
    before: async (page) => {
      await drawn(page);
      await new ExportDialog(page).press();
    },
    act: (page) => button(page).click(),
    again: (page) => button(page).click(),
  };
}

/** A page as it is opened. */
const opened = (path: string): Journey => ({ path, arrived: drawn });

const view = (name: string): Journey => ({
  path: headcount,
  act: (page) => page.getByRole('link', { name, exact: true }).click(),
  arrived: async (page) => {
    await drawn(page);
    await expect(page.locator('#figures').locator('figure, table').first()).toBeVisible();
    await expect(page.locator('#figures [role=alert]')).toHaveCount(0);
  },
});

/** The journeys by their names; the first page's own files are those of the first. */
export const journeys: Readonly<Record<string, Journey>> = {
  overview: opened('/en/'),
  indicator: opened(headcount),
  'a view by a link': opened(`${headcount}?view=time`),
  ...Object.fromEntries(
    (['time', 'groups', 'spread', 'scatter', 'table'] as const).map((name) => [
      `the view ${name}`,
      view(message('en', `view.${name}`)),
    ]),
  ),
  proof: {
    path: headcount,
    act: (page) =>
      new IndicatorPage(page, 'headcount').figure.marksOf('isoftstone').first().click(),
    arrived: (page) => expect(new ProofPanel(page).root).toContainText('90,759'),
  },
  search: {
    path: '/en/',
    act: press(message('en', 'search.open')),
    arrived: async (page) => {
      const search = new SearchDialog(page);
      await search.input.fill('staff');
      await expect(search.hits.first()).toBeVisible();
      await expect(search.root.getByRole('alert')).toHaveCount(0);
    },
  },
  export: {
    path: headcount,
    act: press(message('en', 'export.open')),
    arrived: async (page) => {
      await expect(new ExportDialog(page).preview).toBeVisible();
    },
  },
  'a CSV': exporting('CSV'),
  'an XLSX': exporting('XLSX'),
  'a JSON': exporting('JSON'),
  'a PDF': exporting('PDF'),
  companies: opened('/en/companies/'),
  company: opened('/en/companies/qiniu/'),
  'all figures of a company': saving('/en/companies/qiniu/', 'CSV'),
  compare: opened('/en/compare/'),
  disclosure: opened('/en/disclosure/'),
  standard: opened('/en/standards/hkex/'),
  checks: opened('/en/checks/'),
  data: opened('/en/data/'),
  method: opened('/en/method/'),
  embed: {
    path: '/en/embed/headcount/',
    arrived: async (page) => {
      await expect(page.locator('#startup-failed')).toHaveCount(0);
      await expect(page.locator('.embed')).toContainText('90,759');
    },
  },
  'another language': {
    path: '/en/',
    act: (page) => new Frame(page).languageLink('zh-Hant').click(),
    arrived: (page) => expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant'),
  },
};
