import type { World } from '../network/world.js';
import type { WebDriver } from '../webdriver.js';
import { record } from './recorder.js';

/** What tabs of one browser share: a driver has one tab at hand at a time. */
export class Tabs {
  readonly driver: WebDriver;
  readonly world: World;
  #current = '';
  #turn: Promise<unknown> = Promise.resolve();

  constructor(driver: WebDriver, world: World) {
    this.driver = driver;
    this.world = world;
    world.inject(`(${String(record)})()`);
  }

  /** Runs a command in one tab, after those asked for before. */
  in<Result>(tab: string, command: (driver: WebDriver) => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(async () => {
      if (this.#current !== tab) await this.driver.switchTo(tab);
      this.#current = tab;
      return command(this.driver);
    });
    this.#turn = result.catch(() => {});
    return result;
  }

  /** The tab that is there, then a new one each time; its name. */
  async open(): Promise<string> {
    await this.#turn;
    const tab = this.#current ? await this.driver.newWindow('tab') : await this.driver.window();
    await this.in(tab, async () => {});
    return tab;
  }
}
