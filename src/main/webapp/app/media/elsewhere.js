import { NoMedia } from "./none.js";

/**
 * A meeting whose picture and sound are not ours: an external conference unit carries them, or everybody sits in one place. The
 * stage shows `elsewhere`, what the server says of it; all else goes over the line. See media.js for the interface.
 */
export class Elsewhere extends NoMedia {
  constructor(plan) {
    super();
    this.elsewhere = plan;
  }
}
