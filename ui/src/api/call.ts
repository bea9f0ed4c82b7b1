import {
  keepPreviousData,
  QueryClient,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useEffect } from "react";
import { takeBegun } from "./early";
import { asFailure } from "./errors";
import type { Calls, Failure } from "./generated/contract";
import { host } from "./host";

export type Name = keyof Calls;
export type Request<N extends Name> = Calls[N][0];
export type Answer<N extends Name> = Calls[N][1];

/** The one pipe to the core. Rejects with a `Failure`, whatever went wrong. */
export async function call<N extends Name>(name: N, args: Request<N>): Promise<Answer<N>> {
  try {
    return (await (takeBegun(name, args) ?? host().call(name, args))) as Answer<N>;
  } catch (thrown) {
    throw asFailure(thrown);
  }
}

/** All data is on this computer: nothing waits for a network, nothing goes stale by itself. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
}

type ReadOptions = { enabled?: boolean; keep?: boolean; also?: string };

/**
 * Reads, and reads again when something changed. `keep` shows the last page while the next one comes; `also` names what
 * the answer depends on besides the request.
 */
export function useRead<N extends Name>(name: N, args: Request<N>, options: ReadOptions = {}) {
  return useQuery<Answer<N>, Failure>({
    queryKey: options.also === undefined ? [name, args] : [name, args, options.also],
    queryFn: () => call(name, args),
    enabled: options.enabled ?? true,
    placeholderData: options.keep ? keepPreviousData : undefined,
  }) as UseQueryResult<Answer<N>, Failure>;
}

/** Reads what will be asked for next, so that it is there by then. */
export function useReadAhead<N extends Name>(name: N, args: Request<N> | null) {
  const client = useQueryClient();
  const key = args ? JSON.stringify(args) : null;
  useEffect(() => {
    if (key === null) return;
    const request = JSON.parse(key) as Request<N>;
    void client.prefetchQuery({ queryKey: [name, request], queryFn: () => call(name, request) });
  }, [client, name, key]);
}

/** Writes. The `changed` event of the core refreshes what is on screen. */
export function useWrite<N extends Name>(name: N) {
  return useMutation<Answer<N>, Failure, Request<N>>({ mutationFn: (args) => call(name, args) });
}
