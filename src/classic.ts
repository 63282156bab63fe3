/** The content of the self-contained files: defines every element, and upgrades carriers. */
import './preload/self-contained.js';
import './index.js';
import { registry } from './registry/registry.js';
import { CARRIER_ATTRIBUTE, OBSERVED } from './upgrade/attribute.js';
import { observe } from './upgrade/observe.js';
import { upgradeCarrier } from './upgrade/upgrade.js';

observe(`[${CARRIER_ATTRIBUTE}]`, OBSERVED, (carrier) =>
  upgradeCarrier(carrier, [...registry().tags.keys()]),
);
