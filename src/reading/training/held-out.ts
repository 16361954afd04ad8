/** Every tenth article is not trained on: the reranker, the calibration and the threshold are fitted on it. */
export const isHeldOut = (index: number): boolean => index % 10 === 0;
