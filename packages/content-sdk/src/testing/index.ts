export { type ChannelUnderTest, channelLaws, type Law } from './channel-laws.ts';
export { kitchenSink, kitchenSinkClinic, kitchenSinkStep } from './kitchen-sink.ts';
export { sinkBlocks } from './kitchen-sink-blocks.ts';
export { kitchenSinkMessages, type SinkLocale } from './kitchen-sink-words.ts';
export { problemsOf } from './problems-of.ts';
