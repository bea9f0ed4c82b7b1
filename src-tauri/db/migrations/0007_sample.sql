-- Whether the sample is there is asked at every start: without an index a million creators are read for it.
create index creators_sample on creators (sample) where sample = 1;
create index campaigns_sample on campaigns (sample) where sample = 1;
