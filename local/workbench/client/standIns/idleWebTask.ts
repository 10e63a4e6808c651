/** Stands in for the runtime's queue of work for idle moments: everything runs when the browser is idle, nothing is prefetched. */
interface IdleTask {
  task(): void;
}

function whenIdle(run: () => void): void {
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(run);
  else window.setTimeout(run, 0);
}

export const IdleTaskPriority = {};
export const PrefetchDependencyPriority = {};
export const IdleTaskQueue = {
  instance: {
    enqueueTask: (task: IdleTask): void => whenIdle(() => task.task()),
    removeTask: (): void => undefined
  }
};

export function createPrefetchDependencyQueue(): { prefetchByPriorityWhenIdle(): void; prefetchByPriority(): void; cancelPrefetching(): void } {
  const nothing = (): void => undefined;
  return { prefetchByPriorityWhenIdle: nothing, prefetchByPriority: nothing, cancelPrefetching: nothing };
}
