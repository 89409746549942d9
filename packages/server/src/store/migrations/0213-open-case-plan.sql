-- Its statements look up by keys: one plan does for all, and planning each call took half of it.
alter function open_case(text, text) set plan_cache_mode = force_generic_plan;
