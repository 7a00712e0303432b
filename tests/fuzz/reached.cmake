# SPDX-License-Identifier: GPL-3.0-or-later
# Leaves in `sources` the part of the core that the fuzz targets reach, which builds in half the time of all of it.
# When a target reaches further, its linker names what is missing, and the file comes off this list.
list(FILTER sources EXCLUDE REGEX "/search/([a-eg-r]|s[a-df-z]|search_[pr]|[t-z])")
list(FILTER sources EXCLUDE REGEX "/proof/(parametric|contraction|degree_two|effort|exponential|local_identities)")
list(FILTER sources EXCLUDE REGEX "/fraction/(lehmer|tail)|/recurrence/(berlekamp|binary)|/verify/(approval|asympt)")
list(FILTER sources EXCLUDE REGEX "/(bivariate_polynomial|number_field|prime_field|finding_format|findings_export)\\.cpp")
list(FILTER sources EXCLUDE REGEX "/(output_file|paper_bundle|parametric_text|plain_table|recorded_run|rewrite_text)\\.cpp")
list(FILTER sources EXCLUDE REGEX "/(table_report|thread_priority)\\.cpp")
