import { doubtfulContract } from './doubtful-contract.ts';

doubtfulContract('the embedded graph', () => Promise.resolve({}));
